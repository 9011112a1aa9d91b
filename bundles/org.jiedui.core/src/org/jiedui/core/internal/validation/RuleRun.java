/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies rules to aggregates. A rule that fails is logged, becomes one finding and is not asked again, so that a broken module neither
 * stops the check nor floods its result. Not thread-safe.
 */
public final class RuleRun {

	private static final Logger LOG = LoggerFactory.getLogger(RuleRun.class);

	private final ValueFormat format;
	private final Set<Constraint<?>> broken = new HashSet<>();
	private LocalDate today;
	private Surroundings surroundings;

	/** @param format names objects and values in messages */
	public RuleRun(ValueFormat format) {
		this.format = format;
	}

	/** Must be called before the first check and whenever an object has changed since. */
	public void look(Collection<? extends EObject> roots, LocalDate day) {
		surroundings = new Surroundings(roots);
		today = day;
	}

	/** A root and all that it contains, the root first. */
	public static List<EObject> aggregate(EObject root) {
		List<EObject> objects = new ArrayList<>();
		objects.add(root);
		root.eAllContents().forEachRemaining(objects::add);
		return objects;
	}

	/** What one rule says of the objects of an aggregate. */
	public <T extends EObject> List<Finding> check(Constraint<T> rule, List<EObject> aggregate) {
		List<Finding> findings = new ArrayList<>();
		for (EObject object : aggregate) {
			checkOne(rule, object, findings);
		}
		return findings;
	}

	private <T extends EObject> void checkOne(Constraint<T> rule, EObject object, List<Finding> findings) {
		if (!rule.type().isInstance(object) || broken.contains(rule)) {
			return;
		}
		try {
			rule.check(rule.type().cast(object), new RunningReport(rule, object, today, format, surroundings, findings));
		} catch (RuntimeException | LinkageError e) {
			broken.add(rule);
			LOG.error("Rule {} failed on {}", rule.id(), object, e);
			String message = NLS.bind(Messages.ruleFailed, rule.id(), e.getClass().getSimpleName());
			findings.add(new Finding(rule.id(), Severity.WARNING, object, null, message));
		}
	}
}
