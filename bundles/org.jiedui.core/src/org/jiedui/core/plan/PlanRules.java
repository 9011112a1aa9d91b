/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.BooksSettings;

/**
 * What those who share the books have agreed upon about plans: who may do what, and for how many days a frozen plan can still be changed. Immutable.
 *
 * @param roles who may do what, by the names under which they save; an act that has no entry, or an empty one, is open to everybody
 * @param graceDays days after the day of freezing on which changes are still taken; 0 for none
 */
public record PlanRules(Map<PlanAct, Set<String>> roles, int graceDays) {

	/** Where nothing is agreed upon: everybody may do everything, and frozen is frozen. */
	public static final PlanRules OPEN = new PlanRules(Map.of(), 0);

	private static final String ROLES = "plan.role";
	private static final String GRACE = "plan.grace";
	private static final String DAYS = "days";

	/** @throws IllegalArgumentException if the grace is negative */
	public PlanRules {
		Map<PlanAct, Set<String>> sorted = new EnumMap<>(PlanAct.class);
		roles.forEach((act, names) -> sorted.put(act, Set.copyOf(names)));
		roles = Map.copyOf(sorted);
		if (graceDays < 0) {
			throw new IllegalArgumentException("Grace of " + graceDays + " days");
		}
	}

	/** Reads what is agreed upon; waits for the database. What is no number of days counts as no grace. */
	public static PlanRules read(BooksSettings settings) {
		Map<PlanAct, Set<String>> roles = new EnumMap<>(PlanAct.class);
		for (BooksSetting setting : settings.list(ROLES)) {
			Stream.of(PlanAct.values()).filter(act -> act.word().equals(setting.name())).forEach(act -> roles.put(act, names(setting.body())));
		}
		int days = settings.list(GRACE).stream().map(BooksSetting::body).filter(body -> body.matches("\\d{1,4}")).findFirst().map(Integer::parseInt)
				.orElse(0);
		return new PlanRules(roles, days);
	}

	/** Writes what is agreed upon now, in place of what was; waits for the database. */
	public void write(BooksSettings settings) {
		for (PlanAct act : PlanAct.values()) {
			write(settings, ROLES, act.word(), String.join("\n", new TreeSet<>(allowed(act))));
		}
		write(settings, GRACE, DAYS, graceDays == 0 ? "" : Integer.toString(graceDays));
	}

	/** An empty body is no setting at all. */
	private static void write(BooksSettings settings, String kind, String name, String body) {
		Optional<BooksSetting> known = settings.list(kind).stream().filter(each -> each.name().equals(name)).findFirst();
		if (body.isEmpty()) {
			known.ifPresent(settings::remove);
		} else if (known.isEmpty()) {
			settings.add(kind, name, body);
		} else if (!known.get().body().equals(body)) {
			settings.change(known.get(), name, body);
		}
	}

	/** Who may do it; empty where everybody may. */
	public Set<String> allowed(PlanAct act) {
		return roles.getOrDefault(act, Set.of());
	}

	/** Whether somebody may do it. */
	public boolean allows(PlanAct act, String author) {
		return allowed(act).isEmpty() || allowed(act).contains(author);
	}

	private static Set<String> names(String body) {
		return Set.copyOf(body.lines().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList());
	}

	/** The acts that are not open to everybody, in their order. */
	public List<PlanAct> restricted() {
		return Stream.of(PlanAct.values()).filter(act -> !allowed(act).isEmpty()).toList();
	}
}
