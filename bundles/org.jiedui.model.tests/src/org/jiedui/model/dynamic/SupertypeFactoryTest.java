/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.JieduiPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SupertypeFactoryTest {

	static Stream<EClass> classes() {
		return JieduiPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	/** A new abstract class must not be forgotten. */
	@ParameterizedTest
	@MethodSource("classes")
	void makesAnInstanceOfEveryClass(EClass type) {
		EObject object = new SupertypeFactory().create(type);
		assertThat(object).isInstanceOf(type.getInstanceClass());
		assertThat(object.eClass()).isSameAs(type);
	}
}
