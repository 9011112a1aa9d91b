/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Validator;

/** Asks one rule about small books, on 30 June 2024, and compares what it finds. */
public final class RuleCheck {

	private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

	private final Constraint<?> rule;
	private final TestBooks books;

	private RuleCheck(Constraint<?> rule, TestBooks books) {
		this.rule = rule;
		this.books = books;
	}

	public static RuleCheck of(Constraint<?> rule, TestBooks books) {
		return new RuleCheck(rule, books);
	}

	public void findsNothing() {
		assertThat(findings()).isEmpty();
	}

	/** There is exactly one finding, with the identifier and severity of the rule and a complete sentence. */
	public void finds(EObject object, EStructuralFeature feature) {
		findsEach(feature, object);
	}

	/** There is exactly one finding on each of the objects, in their order. */
	public void findsEach(EStructuralFeature feature, EObject... objects) {
		List<Finding> findings = findings();
		assertThat(findings).extracting(Finding::object).containsExactly(objects);
		assertThat(findings).allSatisfy(finding -> {
			assertThat(finding.feature()).isSameAs(feature);
			assertThat(finding.rule()).isEqualTo(rule.id());
			assertThat(finding.severity()).isEqualTo(rule.severity());
			assertThat(finding.message()).isNotBlank().doesNotContainPattern("\\{\\d").doesNotContain("<missing argument>")
					.doesNotContain("NLS missing");
		});
	}

	/** The messages, for rules whose sentences carry numbers. */
	public List<String> messages() {
		return findings().stream().map(Finding::message).toList();
	}

	private List<Finding> findings() {
		return new Validator(List.of(rule)).validate(books.roots(), TODAY);
	}
}
