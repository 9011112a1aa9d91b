/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.internal.validation.BooksCheck;
import org.jiedui.core.internal.validation.RuleRun;
import org.jiedui.core.internal.validation.Surroundings;
import org.jiedui.model.vocabulary.Labels;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Checks books against all rules that are installed. An OSGi service. Rules may come and go at any time; a check uses those that are there
 * when it begins. May be used by several threads, each with objects of its own.
 */
@Component(service = Validator.class)
public final class Validator {

	private final List<Constraint<?>> given;
	private final InstalledRules installed = new InstalledRules();

	/** Without rules; the service registry adds them. */
	public Validator() {
		this(List.of());
	}

	/** With given rules: for use without a service registry. */
	public Validator(Collection<? extends Constraint<?>> constraints) {
		given = List.copyOf(constraints);
	}

	@SuppressWarnings("rawtypes") // a service has no parameter of its type
	@Reference(service = Constraint.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addConstraint(ComponentServiceObjects<Constraint> constraint) {
		installed.add(constraint);
	}

	@SuppressWarnings("rawtypes")
	void removeConstraint(ComponentServiceObjects<Constraint> constraint) {
		installed.remove(constraint);
	}

	/** The rules that are installed now, by identifier. Those that nobody asked for yet are made, which takes time at first. */
	public List<Constraint<?>> constraints() {
		List<Constraint<?>> sorted = new ArrayList<>(given);
		sorted.addAll(installed.all());
		sorted.sort(Comparator.comparing(Constraint::id));
		return sorted;
	}

	/**
	 * Checks roots and all that they contain. A rule that fails becomes a finding and a log entry, never an exception.
	 *
	 * @param roots of any number of programmes and the register; each is checked among its own books
	 * @param today the day for which the books are checked
	 * @return in the order of the roots, never null
	 */
	public List<Finding> validate(Collection<? extends EObject> roots, LocalDate today) {
		Surroundings surroundings = new Surroundings();
		surroundings.fill(roots);
		RuleRun run = new RuleRun(format(), surroundings, today);
		List<Constraint<?>> rules = constraints();
		List<Finding> findings = new ArrayList<>();
		for (EObject root : roots) {
			List<EObject> aggregate = RuleRun.aggregate(root);
			rules.forEach(rule -> findings.addAll(run.check(rule, surroundings.root(root), aggregate)));
		}
		return findings;
	}

	/** A check of books that go on changing, by the rules that are installed now. */
	BooksCheck newCheck(Predicate<EObject> wanted) {
		return new BooksCheck(constraints(), wanted, format());
	}

	private static ValueFormat format() {
		return new ValueFormat(new Labels(Locale.getDefault()), MoneyScale.TEN_THOUSAND);
	}
}
