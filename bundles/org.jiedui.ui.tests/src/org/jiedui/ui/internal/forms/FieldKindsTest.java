/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.ui.internal.forms.fields.BooleanKind;
import org.jiedui.ui.internal.forms.fields.ChoicesKind;
import org.jiedui.ui.internal.forms.fields.DateKind;
import org.jiedui.ui.internal.forms.fields.DerivedKind;
import org.jiedui.ui.internal.forms.fields.EnumerationKind;
import org.jiedui.ui.internal.forms.fields.LongTextKind;
import org.jiedui.ui.internal.forms.fields.PartsKind;
import org.jiedui.ui.internal.forms.fields.ReferenceKind;
import org.jiedui.ui.internal.forms.fields.ReferencesKind;
import org.jiedui.ui.internal.forms.fields.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldKindsTest {

	static Stream<Arguments> features() {
		return Stream.of(arguments(Literals.PROGRAMME_RECORD__NAME, TextKind.class), arguments(Literals.PARTY__ALIASES, TextKind.class),
				arguments(Literals.PROJECT__BUDGET, TextKind.class), arguments(Literals.FIGURE__UNIT, TextKind.class),
				arguments(Literals.PROJECT__DESCRIPTION, LongTextKind.class), arguments(Literals.PROJECT__PLANNED_END, DateKind.class),
				arguments(Literals.PROJECT__ACTUAL_END, DateKind.class), arguments(Literals.PROJECT__STAGE, EnumerationKind.class),
				arguments(Literals.INSTRUMENT__AREAS, ChoicesKind.class), arguments(Literals.VILLAGE__COMMUNITY, BooleanKind.class),
				arguments(Literals.PROJECT__PLACE, ReferenceKind.class), arguments(Literals.EXCHANGE__PARTIES, ReferencesKind.class),
				arguments(Literals.PAIRING__MEMBERS, PartsKind.class), arguments(Literals.PAIRING__SHAPE, DerivedKind.class));
	}

	@ParameterizedTest
	@MethodSource("features")
	void theKindThatSuitsBestWins(EStructuralFeature feature, Class<? extends FieldKind> kind) {
		assertThat(new FieldKinds().best(feature)).isInstanceOf(kind);
	}

	@Test
	void everyFeatureOfTheCoreHasAKind() {
		FieldKinds kinds = new FieldKinds();
		for (EClassifier each : JieduiPackage.eINSTANCE.getEClassifiers()) {
			if (each instanceof EClass type) {
				for (EStructuralFeature feature : type.getEStructuralFeatures()) {
					assertThat(kinds.best(feature).bid(feature)).isGreaterThan(FieldKind.NO_BID);
				}
			}
		}
	}
}
