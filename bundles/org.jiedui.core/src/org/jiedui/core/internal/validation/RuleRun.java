/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies rules to aggregates. A rule that fails on an object is logged, becomes one finding and is not asked again for objects of that
 * class as long as that object is there, so that a broken module neither stops the check, nor floods its result, nor takes a general rule
 * away from the classes of others. What the rule said of them before stays. Not thread-safe.
 */
public final class RuleRun {

	private static final Logger LOG = LoggerFactory.getLogger(RuleRun.class);

	private final ValueFormat format;
	/** On which object each rule failed for each class. */
	private final Map<Failed, EObject> broken = new HashMap<>();
	private LocalDate today;
	private Surroundings surroundings;

	private record Failed(Constraint<?> rule, EClass type) {
	}

	/** @param format names objects and values in messages */
	public RuleRun(ValueFormat format) {
		this.format = format;
	}

	/** Must be called before the first check and whenever an object has changed since. */
	public void look(Collection<? extends EObject> roots, LocalDate day) {
		surroundings = new Surroundings(roots);
		today = day;
		if (!broken.isEmpty()) {
			Set<EObject> present = new HashSet<>(roots);
			broken.values().removeIf(object -> !present.contains(EcoreUtil.getRootContainer(object)));
		}
	}

	/** A root and all that it contains, the root first. */
	public static List<EObject> aggregate(EObject root) {
		List<EObject> objects = new ArrayList<>();
		objects.add(root);
		root.eAllContents().forEachRemaining(objects::add);
		return objects;
	}

	/**
	 * What one rule says of the objects of an aggregate.
	 *
	 * @param earlier what it said before, which stays true of the objects for which it cannot be asked
	 */
	public <T extends EObject> List<Finding> check(Constraint<T> rule, List<EObject> aggregate, List<Finding> earlier) {
		List<Finding> findings = new ArrayList<>();
		for (EObject object : aggregate) {
			if (rule.type().isInstance(object)) {
				checkOne(rule, object, earlier, findings);
			}
		}
		return findings;
	}

	private <T extends EObject> void checkOne(Constraint<T> rule, EObject object, List<Finding> earlier, List<Finding> findings) {
		Failed failed = new Failed(rule, object.eClass());
		if (broken.containsKey(failed)) {
			keep(object, earlier, findings);
			return;
		}
		List<Finding> found = new ArrayList<>();
		try {
			rule.check(rule.type().cast(object), new RunningReport(rule, object, today, format, surroundings, found));
			findings.addAll(found);
		} catch (RuntimeException | LinkageError e) {
			broken.put(failed, object);
			LOG.error("Rule {} failed on {}", rule.id(), object, e);
			keep(object, earlier, findings);
			String message = NLS.bind(Messages.ruleFailed, rule.id(), e.getClass().getSimpleName());
			findings.add(new Finding(rule.id(), Severity.WARNING, object, null, message));
		}
	}

	private static void keep(EObject object, List<Finding> earlier, List<Finding> findings) {
		earlier.stream().filter(finding -> finding.object() == object).forEach(findings::add);
	}
}
