/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

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
 * Applies rules to roots and their parts. A rule that fails on an object is logged, becomes one finding and is not asked again for objects of
 * that class as long as that object is there, so that a broken module neither stops the check, nor floods its result, nor takes a general
 * rule away from the classes of others. What the rule said of them before stays. Not thread-safe.
 */
public final class RuleRun {

	private static final Logger LOG = LoggerFactory.getLogger(RuleRun.class);

	private final ValueFormat format;
	private final Surroundings surroundings;
	private final LocalDate today;
	private final Map<Failed, Failure> broken;

	private record Failed(Constraint<?> rule, EClass type) {
	}

	/**
	 * @param object on which the rule failed
	 * @param missed the roots for which it was not asked since
	 */
	private record Failure(EObject object, Set<LoadedRoot> missed) {
	}

	/** @param format names objects and values in messages */
	public RuleRun(ValueFormat format, Surroundings surroundings, LocalDate today) {
		this(format, surroundings, today, new HashMap<>());
	}

	private RuleRun(ValueFormat format, Surroundings surroundings, LocalDate today, Map<Failed, Failure> broken) {
		this.format = format;
		this.surroundings = surroundings;
		this.today = today;
		this.broken = broken;
	}

	/** The same, with the same broken rules, on another day. */
	RuleRun on(LocalDate day) {
		return new RuleRun(format, surroundings, day, broken);
	}

	/**
	 * Asks rules again that failed on objects which are not there any more.
	 *
	 * @param recovered gets the roots for which a rule was not asked meanwhile
	 */
	void recover(BiConsumer<LoadedRoot, Constraint<?>> recovered) {
		broken.entrySet().removeIf(each -> {
			boolean gone = surroundings.loaded(EcoreUtil.getRootContainer(each.getValue().object())).isEmpty();
			if (gone) {
				each.getValue().missed().forEach(root -> recovered.accept(root, each.getKey().rule()));
			}
			return gone;
		});
	}

	/** A root and all that it contains, the root first. */
	public static List<EObject> aggregate(EObject root) {
		List<EObject> objects = new ArrayList<>();
		objects.add(root);
		root.eAllContents().forEachRemaining(objects::add);
		return objects;
	}

	/** What one rule says of a root and its parts, to somebody who wants to know it once. */
	public <T extends EObject> List<Finding> check(Constraint<T> rule, LoadedRoot root, List<EObject> aggregate) {
		return check(rule, root, aggregate, List.of(), new Looks());
	}

	/**
	 * What one rule says of a root and its parts.
	 *
	 * @param earlier what it said before, which stays true of the objects for which it cannot be asked
	 * @param looks gets the peers for which the rule asks
	 */
	<T extends EObject> List<Finding> check(Constraint<T> rule, LoadedRoot root, List<EObject> aggregate, List<Finding> earlier, Looks looks) {
		List<Finding> findings = null;
		for (EObject object : aggregate) {
			if (rule.type().isInstance(object)) {
				if (findings == null) {
					findings = new ArrayList<>();
				}
				Call<T> call = new Call<>(rule, root, rule.type().cast(object), earlier, looks);
				findings.addAll(ask(call));
			}
		}
		return findings == null || findings.isEmpty() ? List.of() : findings;
	}

	private record Call<T extends EObject>(Constraint<T> rule, LoadedRoot root, T object, List<Finding> earlier, Looks looks) {

		List<Finding> kept() {
			return earlier.stream().filter(finding -> finding.object() == object).toList();
		}
	}

	private <T extends EObject> List<Finding> ask(Call<T> call) {
		Failed failed = new Failed(call.rule(), call.object().eClass());
		Failure failure = broken.isEmpty() ? null : broken.get(failed);
		if (failure != null) {
			failure.missed().add(call.root());
			return call.kept();
		}
		List<Finding> found = new ArrayList<>();
		try {
			call.rule().check(call.object(),
					new RunningReport(call.rule(), call.object(), call.root(), today, format, surroundings, call.looks(), found));
			return found;
		} catch (RuntimeException | LinkageError e) {
			broken.put(failed, new Failure(call.object(), new LinkedHashSet<>()));
			LOG.error("Rule {} failed on {}", call.rule().id(), call.object(), e);
			List<Finding> kept = new ArrayList<>(call.kept());
			String message = NLS.bind(Messages.ruleFailed, call.rule().id(), e.getClass().getSimpleName());
			kept.add(new Finding(call.rule().id(), Severity.WARNING, call.object(), null, message));
			return kept;
		}
	}
}
