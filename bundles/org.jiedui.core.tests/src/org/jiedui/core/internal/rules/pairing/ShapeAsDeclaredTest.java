/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.pairing;

import java.util.List;

import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PairingShape;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class ShapeAsDeclaredTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsAnotherShapeThanTheMembersMake() {
		Pairing pairing = books.pairing(PairingKind.TOWNSHIP, List.of(books.township("成佳镇")),
				List.of(books.township("德威镇"), books.township("岚安乡")));
		pairing.setDeclaredShape(PairingShape.POINT_TO_POINT);
		check().finds(pairing, Literals.PAIRING__DECLARED_SHAPE);
		pairing.setDeclaredShape(PairingShape.ONE_TO_MANY);
		check().findsNothing();
	}

	@Test
	void saysNothingWhereNothingIsDeclaredOrDerived() {
		books.pairing(PairingKind.TOWNSHIP, List.of(books.township("成佳镇")), List.of(books.township("德威镇")));
		books.pairing(PairingKind.TOWNSHIP, List.of(), List.of()).setDeclaredShape(PairingShape.POINT_TO_AREA);
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new ShapeAsDeclared(), books);
	}
}
