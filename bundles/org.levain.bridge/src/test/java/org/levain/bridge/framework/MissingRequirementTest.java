package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

class MissingRequirementTest {

  @Test
  void namesThePackageThatIsMissingInTheEnd() {
    assertThat(
            reason(
                "Unable to resolve org.levain.goals [9](R 9.0): missing requirement"
                    + " [org.levain.goals [9](R 9.0)] osgi.wiring.package;"
                    + " (&(osgi.wiring.package=org.levain.web)(version>=1.0.0)(!(version>=2.0.0)))"
                    + " [caused by: Unable to resolve org.levain.api [3](R 3.0): missing"
                    + " requirement [org.levain.api [3](R 3.0)] osgi.wiring.package;"
                    + " (osgi.wiring.package=jakarta.ws.rs.core)] Unresolved requirements: [[x]]"))
        .isEqualTo("package jakarta.ws.rs.core");
  }

  @Test
  void namesAnotherCapabilityAsTheResolverDoes() {
    assertThat(
            reason(
                "Unable to resolve a [1](R 1.0): missing requirement [a [1](R 1.0)]"
                    + " osgi.extender; (osgi.extender=osgi.component)"
                    + " Unresolved requirements: [[a [1](R 1.0)] osgi.extender;"
                    + " (osgi.extender=osgi.component)]"))
        .isEqualTo("osgi.extender; (osgi.extender=osgi.component)");
  }

  @Test
  void repeatsWhatItDoesNotUnderstand() {
    assertThat(reason("Something else")).isEqualTo("Something else");
  }

  private static String reason(String message) {
    return MissingRequirement.of(new BundleException(message, BundleException.RESOLVE_ERROR));
  }
}
