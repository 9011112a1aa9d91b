/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.sheet.ColumnChoice;
import org.jiedui.sheet.ColumnChoice.Origin;
import org.jiedui.sheet.ColumnMapping;
import org.jiedui.sheet.ColumnMapping.Entry;
import org.jiedui.sheet.DateOrder;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.Target;

/** Finds the columns of a mapping in a table. */
final class MappingUse {

	private final ColumnMapping mapping;
	private final EClass type;
	private final Map<String, Target> targets = new HashMap<>();

	MappingUse(ColumnMapping mapping, EClass type, Fields fields) throws SheetRefusedException {
		this.mapping = mapping;
		this.type = type;
		if (!type.getName().equals(mapping.type())) {
			throw refused(NLS.bind(Messages.mappingClass, new Object[] { mapping.name(), mapping.type(), type.getName() }));
		}
		fields.targets().forEach(target -> targets.putIfAbsent(target.key(), target));
		targets.put("", Target.NONE);
	}

	private static SheetRefusedException refused(String sentence) {
		return new SheetRefusedException(Reason.MAPPING, sentence, null);
	}

	/** The choices of the mapping for headings; columns that it does not know are left out. */
	List<ColumnChoice> choices(Map<Integer, String> headings) throws SheetRefusedException {
		Map<String, Entry> byHeading = new HashMap<>();
		mapping.columns().forEach(each -> byHeading.put(Heading.normal(each.heading()), each));
		List<ColumnChoice> choices = new ArrayList<>();
		boolean any = false;
		for (Map.Entry<Integer, String> each : headings.entrySet()) {
			Optional<Entry> entry = Optional.ofNullable(byHeading.get(Heading.normal(each.getValue())));
			Target target = entry.isEmpty() ? Target.NONE : target(entry.get().target());
			any |= target.kind() != Target.Kind.NONE;
			choices.add(new ColumnChoice(each.getKey(), each.getValue(), target, entry.map(Entry::magnitude).orElse(null),
					entry.map(Entry::dates).orElse(DateOrder.UNKNOWN), target.kind() == Target.Kind.NONE ? Origin.NONE : Origin.GIVEN,
					target.kind() == Target.Kind.NONE ? Messages.mappingSkips : ""));
		}
		if (!any) {
			throw refused(NLS.bind(Messages.mappingHeadings, mapping.name()));
		}
		return choices;
	}

	private Target target(String key) throws SheetRefusedException {
		Target target = targets.get(key);
		if (target == null) {
			throw refused(NLS.bind(Messages.mappingColumn, new Object[] { mapping.name(), key, type.getName() }));
		}
		return target;
	}

	/** The keys that the mapping names; empty where it names none. */
	List<EStructuralFeature> keys() throws SheetRefusedException {
		List<EStructuralFeature> keys = new ArrayList<>();
		for (String name : mapping.keys()) {
			keys.add(target(name).feature());
		}
		return keys;
	}
}
