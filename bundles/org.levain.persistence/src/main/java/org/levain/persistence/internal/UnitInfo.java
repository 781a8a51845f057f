package org.levain.persistence.internal;

import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A module's configuration as a container's view of a unit: the module's class loader and root are
 * given, so nothing is guessed from the caller or from the thread's context class loader.
 */
final class UnitInfo implements PersistenceUnitInfo {

  private final Class<?> anchor;
  private final PersistenceConfiguration configuration;
  private final DataSource source;

  UnitInfo(Class<?> anchor, PersistenceConfiguration configuration, DataSource source) {
    this.anchor = anchor;
    this.configuration = configuration;
    this.source = source;
  }

  Map<String, Object> ownProperties() {
    return configuration.properties();
  }

  @Override
  public String getPersistenceUnitName() {
    return configuration.name();
  }

  @Override
  public String getPersistenceProviderClassName() {
    return EclipseLink.PROVIDER;
  }

  @Override
  public @Nullable String getScopeAnnotationName() {
    return null;
  }

  @Override
  public List<String> getQualifierAnnotationNames() {
    return List.of();
  }

  @Override
  @SuppressWarnings("removal") // the interface still asks for the old type
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public @Nullable DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return source;
  }

  @Override
  public List<String> getMappingFileNames() {
    return configuration.mappingFiles();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    Bundle bundle = FrameworkUtil.getBundle(anchor);
    return bundle == null
        ? anchor.getProtectionDomain().getCodeSource().getLocation()
        : bundle.getEntry("/");
  }

  @Override
  public List<String> getManagedClassNames() {
    return configuration.managedClasses().stream().map(Class::getName).toList();
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.2";
  }

  @Override
  public ClassLoader getClassLoader() {
    return anchor.getClassLoader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // weaving is off
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return anchor.getClassLoader();
  }
}
