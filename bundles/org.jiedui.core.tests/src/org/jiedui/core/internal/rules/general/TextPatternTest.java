/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.general;

import org.jiedui.model.Enterprise;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class TextPatternTest {

	private final TestBooks books = new TestBooks();

	@Test
	void findsTextsOfAnotherForm() {
		Enterprise enterprise = books.enterprise("青妹子农业开发");
		enterprise.setCreditCode("123");
		check().finds(enterprise, Literals.ENTERPRISE__CREDIT_CODE);
	}

	@Test
	void isContentWithTheFormOrNoText() {
		Enterprise enterprise = books.enterprise("青妹子农业开发");
		check().findsNothing();
		enterprise.setCreditCode("91430100MA4L16JQ9B");
		check().findsNothing();
	}

	private RuleCheck check() {
		return RuleCheck.of(new TextPattern(), books);
	}
}
