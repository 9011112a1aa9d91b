/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.sheet.internal.layout.NamedReference;

/**
 * How cells name the objects that they refer to: by title, and where two that can be meant have the same title, by their identifiers too. Knows the
 * names of all objects of a class as long as they are so few that people can choose from a list; of more it asks for each name how many bear it.
 */
final class ReferenceNames {

	/** Nobody looks through a longer list. */
	static final int LISTED = 5_000;

	private final ValueFormat format;
	private final Map<EClass, List<String>> lists = new HashMap<>();
	/** The titles of those that stand in lists. */
	private final Map<ObjectId, Named> known = new HashMap<>();
	private final Set<ObjectId> ambiguous = new HashSet<>();
	/** Classes of so many objects that there is no list, and how to count them. */
	private final Map<EClass, ToLongFunction<Query>> large = new HashMap<>();
	private final Map<String, Boolean> shared = new HashMap<>();

	/** An object that stands in a list. */
	private record Named(EClass type, String title) {
	}

	ReferenceNames(ValueFormat format) {
		this.format = format;
	}

	/**
	 * Learns the names of all objects of a class.
	 *
	 * @param scopes who has them
	 */
	void learn(EClass type, Collection<Query> scopes, BookRows rows, SubMonitor progress) throws IOException, ExchangeException {
		if (lists.containsKey(type)) {
			return;
		}
		if (scopes.stream().mapToLong(rows::count).sum() > LISTED) {
			large.put(type, rows::count);
			return;
		}
		Map<String, List<ObjectId>> titled = new HashMap<>();
		for (Query scope : scopes) {
			rows.inOrder(Selection.of(scope), progress.setWorkRemaining(LISTED), row -> row.id().ifPresent(id -> {
				known.put(id, new Named(row.type(), row.title()));
				titled.computeIfAbsent(name(id, row.type(), row.title()), title -> new ArrayList<>()).add(id);
			}));
		}
		List<String> names = new ArrayList<>();
		titled.forEach((title, ids) -> {
			if (ids.size() > 1) {
				ambiguous.addAll(ids);
			}
			ids.forEach(id -> names.add(ids.size() > 1 ? NamedReference.identified(title, id).toString() : title));
		});
		Map<String, Comparable<Object>> keys = new HashMap<>();
		names.forEach(name -> keys.put(name, format.textKey(name)));
		names.sort((first, second) -> keys.get(first).compareTo(keys.get(second)));
		lists.put(type, List.copyOf(names));
	}

	/** What people can choose from; empty where it would be too long. */
	Optional<List<String>> list(EClass type) {
		return Optional.ofNullable(lists.get(type));
	}

	/** How a cell names an object. */
	String name(EObject object, Session session) {
		Optional<ObjectId> id = session.id(object);
		if (object.eIsProxy()) {
			return id.map(known -> NamedReference.identified("", known).toString()).orElse("");
		}
		String title = title(object);
		return id.map(known -> name(known, object.eClass(), title)).orElse(title);
	}

	/** How a cell names an object of which no more is at hand; empty where it stands in no list. */
	Optional<String> name(ObjectId id) {
		return Optional.ofNullable(known.get(id)).map(named -> name(id, named.type(), named.title()));
	}

	private String name(ObjectId id, EClass type, String title) {
		return ambiguous.contains(id) || isShared(type, title) ? NamedReference.identified(title, id).toString() : title;
	}

	/** What people call an object. */
	String title(EObject object) {
		return format.titles().title(object);
	}

	/** Whether others of a large class are called the same. */
	private boolean isShared(EClass kind, String title) {
		return large.keySet().stream().filter(type -> type.isSuperTypeOf(kind))
				.anyMatch(type -> shared.computeIfAbsent(type.getName() + '\n' + title, key -> bearsAnother(type, title)));
	}

	private boolean bearsAnother(EClass type, String title) {
		return type.getEStructuralFeature("name") instanceof EAttribute name
				&& large.get(type).applyAsLong(Query.of(type).where(new Condition.Comparison(name, Condition.Operator.EQUAL, title))) > 1;
	}
}
