/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.collections.api.factory.primitive.IntLists;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What libraries look up with the service loader is found without a bridge to OSGi: the fragments of the platform stand in for it. */
class ServiceLoaderTest {

	/** A factory that was not found is a proxy that fails at its first use: NatTable then paints an empty grid. */
	@Test
	void collectionsHaveAnImplementation() {
		assertThat(IntLists.mutable.with(1, 2).size()).isEqualTo(2);
	}

	@Test
	void logHasAProvider() {
		assertThat(LoggerFactory.getILoggerFactory().getClass().getName()).isEqualTo("org.slf4j.jul.JDK14LoggerFactory");
	}
}
