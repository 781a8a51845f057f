package org.levain.web.internal.module;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.levain.web.WebModule;
import org.levain.web.internal.guard.Guard;
import org.levain.web.internal.problem.ThrowableMapper;

/** The Jakarta REST application of one module. */
final class RestApplication {

  private RestApplication() {}

  static ResourceConfig of(WebModule module, Guard guard, AnswerFilter answers) {
    ResourceConfig config = new ResourceConfig();
    module.resources().forEach(config::register);
    config.setApplicationName("levain-" + module.name());
    config.setClassLoader(module.getClass().getClassLoader());
    config.register(guard);
    config.register(answers);
    config.register(new ThrowableMapper());
    config.register(new JacksonJsonProvider(Json.mapper()));
    config.register(new BodyRequired());
    config.register(MultiPartFeature.class);
    config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    // a location stays relative: right behind a reverse proxy and under any context path
    config.property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    return config;
  }
}
