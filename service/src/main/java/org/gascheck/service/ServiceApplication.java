package org.gascheck.service;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The HTTP service: what Spring finds below this package. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceApplication {
}
