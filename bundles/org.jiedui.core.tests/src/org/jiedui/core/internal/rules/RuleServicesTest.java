/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The rules as the product sees them. Needs the OSGi framework; skipped where tests run without it. */
@EnabledIf(value = "isInFramework", disabledReason = "No OSGi framework")
class RuleServicesTest {

	private BundleContext context;

	static boolean isInFramework() {
		return FrameworkUtil.getBundle(Validator.class) != null;
	}

	@BeforeEach
	void startBundle() throws Exception {
		Bundle bundle = FrameworkUtil.getBundle(Validator.class);
		bundle.start();
		context = bundle.getBundleContext();
	}

	@Test
	void areAllKnownToTheValidator() {
		ServiceReference<Validator> reference = context.getServiceReference(Validator.class);
		assertThat(reference).as("service of %s", Validator.class.getName()).isNotNull();
		Validator validator = context.getService(reference);

		assertThat(validator.constraints()).extracting(Constraint::id).containsAll(RuleSetTest.RULES.stream().map(Constraint::id).toList());
		context.ungetService(reference);
	}
}
