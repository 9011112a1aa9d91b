/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.ComponentServiceObjects;

/**
 * The rules that bundles bring, each made when rules are first asked for: there are many, and a start that waited for them would wait long. Rules may
 * come and go while they are asked for; no lock is held while one is made, since the service registry has locks of its own.
 */
@SuppressWarnings("rawtypes") // as the registry hands them out
final class InstalledRules {

	private final List<ComponentServiceObjects<Constraint>> offered = new CopyOnWriteArrayList<>();
	private final Map<ComponentServiceObjects<Constraint>, Constraint<?>> made = new ConcurrentHashMap<>();

	void add(ComponentServiceObjects<Constraint> rule) {
		offered.add(rule);
	}

	void remove(ComponentServiceObjects<Constraint> rule) {
		offered.remove(rule);
		giveBack(rule);
	}

	private void giveBack(ComponentServiceObjects<Constraint> rule) {
		Constraint<?> former = made.remove(rule);
		if (former != null) {
			rule.ungetService(former);
		}
	}

	/** Those that can be made; of one that cannot, the registry has told the log why. */
	List<Constraint<?>> all() {
		List<Constraint<?>> all = new ArrayList<>();
		for (ComponentServiceObjects<Constraint> each : offered) {
			Constraint<?> rule = made.get(each);
			if (rule == null) {
				rule = make(each);
			}
			if (rule != null) {
				all.add(rule);
			}
		}
		return all;
	}

	private Constraint<?> make(ComponentServiceObjects<Constraint> offer) {
		Constraint<?> rule = offer.getService();
		if (rule == null) {
			return null;
		}
		Constraint<?> first = made.putIfAbsent(offer, rule);
		if (first != null) {
			offer.ungetService(rule);
			return first;
		}
		if (!offered.contains(offer)) {
			giveBack(offer);
			return null;
		}
		return rule;
	}
}
