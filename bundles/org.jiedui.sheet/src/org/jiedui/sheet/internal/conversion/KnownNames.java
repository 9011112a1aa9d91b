/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.SearchHit;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.sheet.internal.layout.NamedReference;

/**
 * Which objects of the books bear a name, code, identifier or other name. Asks for each name once, however often a file has it. Waits for the
 * database.
 */
public final class KnownNames {

	private static final int CANDIDATES = 20;
	private static final int KEPT = 20_000;
	/** Of more objects not all texts are looked through for a name that none of them bears. */
	private static final int SEARCHED = 50_000;

	private final Workspace workspace;
	private final boolean identifiers;
	private final TitleIndex titles;
	private final AliasIndex aliases;
	private final PlacePaths places;
	private final Map<EClass, Boolean> searched = new HashMap<>();
	/** The books of the programme that takes the rows: what it calls so goes before what others do. */
	private final Integer part;
	private final Map<String, List<ObjectId>> decided = new HashMap<>();
	private final Map<String, List<ObjectId>> found = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, List<ObjectId>> eldest) {
			return size() > KEPT;
		}
	};

	/**
	 * @param part of the programme that takes the rows, or null
	 * @param identifiers whether those of the file are of these books
	 */
	public KnownNames(Workspace workspace, Integer part, boolean identifiers) {
		this.workspace = workspace;
		this.identifiers = identifiers;
		titles = new TitleIndex(workspace, part);
		this.part = part;
		aliases = new AliasIndex(workspace);
		places = new PlacePaths(workspace);
	}

	/** From now on a text means this object, whatever else is called so. */
	public void decide(EClass type, String text, ObjectId object) {
		decided.put(key(type, text), List.of(object));
	}

	private static String key(EClass type, String text) {
		return type.getName() + '\n' + text.strip();
	}

	/** The objects that a text may mean, the only one or those that cannot be told apart by it. */
	public List<ObjectId> of(EReference reference, String text) {
		EClass type = reference.getEReferenceType();
		List<ObjectId> decision = decided.get(key(type, text));
		return decision != null ? decision : found.computeIfAbsent(type.getName() + '\n' + text, key -> asWritten(type, text.strip()));
	}

	/** All that was found so far, but no more than a number of them. */
	public Set<ObjectId> recent(int most) {
		Set<ObjectId> ids = new LinkedHashSet<>();
		List<List<ObjectId>> newestFirst = new ArrayList<>(found.values()).reversed();
		newestFirst.stream().flatMap(List::stream).limit(most).forEach(ids::add);
		return ids;
	}

	/** A name may have characters of full width, or may have got them by mistake. */
	private List<ObjectId> asWritten(EClass type, String text) {
		List<ObjectId> ids = ask(type, text);
		String plain = PlainText.of(text);
		return ids.isEmpty() && !plain.equals(text) ? ask(type, plain) : ids;
	}

	private List<ObjectId> ask(EClass type, String text) {
		NamedReference named = NamedReference.parse(text);
		if (identifiers && named.id().isPresent()) {
			return List.of(named.id().get());
		}
		List<ObjectId> ids = identifiers ? byIdentifier(text) : List.of();
		if (ids.isEmpty()) {
			ids = byName(type, named.title());
		}
		if (ids.isEmpty()) {
			ids = titles.of(type, named.title());
		}
		if (ids.isEmpty()) {
			ids = aliases.of(type, named.title());
		}
		if (ids.isEmpty()) {
			ids = places.of(type, named.title());
		}
		return ids.isEmpty() && searched.computeIfAbsent(type, this::isSearched) ? bySearch(type, named.title()) : ids;
	}

	/** Whoever loads it finds out whether it is there, and of what class. */
	private static List<ObjectId> byIdentifier(String text) {
		try {
			return List.of(ObjectId.parse(text));
		} catch (IllegalArgumentException otherForm) {
			return List.of();
		}
	}

	private List<ObjectId> byName(EClass type, String text) {
		for (List<String> features : List.of(List.of("code"), List.of("name", "title"))) {
			List<Condition> conditions = features.stream().map(type::getEStructuralFeature)
					.filter(feature -> feature instanceof EAttribute && !feature.isMany() && !feature.isDerived())
					.<Condition>map(feature -> new Condition.Comparison(feature, Condition.Operator.EQUAL, text)).toList();
			if (!conditions.isEmpty()) {
				List<ObjectId> ids = workspace.rows(Selection.of(Query.of(type).where(new Condition.Any(conditions)).limit(CANDIDATES))).stream()
						.map(Row::id).toList();
				if (!ids.isEmpty()) {
					return nearest(type, ids);
				}
			}
		}
		return List.of();
	}

	private boolean isSearched(EClass type) {
		return workspace.count(Query.of(type)) <= SEARCHED;
	}

	/** Of records of several programmes those of the programme that takes the rows. */
	private List<ObjectId> nearest(EClass type, List<ObjectId> ids) {
		List<ObjectId> own = ids.stream().filter(id -> part != null && id.part() == part).toList();
		return own.isEmpty() || !Belonging.isOfProgrammes(type) ? ids : own;
	}

	private List<ObjectId> bySearch(EClass type, String text) {
		return workspace.search(text, CANDIDATES).stream().filter(hit -> type.isSuperTypeOf(hit.type()))
				.filter(hit -> hit.name().equalsIgnoreCase(text) || hit.excerpt().equalsIgnoreCase(text)).map(SearchHit::id).distinct().toList();
	}
}
