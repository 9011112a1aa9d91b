/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * Which objects of the books may have a code or a key, by the hashes of all: read once, in sixteen bytes for each, so that a table of a hundred
 * thousand rows need not ask the database for each of them. What has the hash need not have the key; whoever loads it sees that.
 */
final class StoredKeys {

	private static final int PAGE = 10_000;
	/** Of more, the hashes take too much memory. */
	private static final long MOST = 5_000_000;

	private final Entries byCode = new Entries();
	private final Entries byKey = new Entries();

	/** Hashes with identifiers. */
	private static final class Entries {

		private long[] hashes = new long[256];
		private int size;
		private boolean sorted = true;
		private long[] ids = new long[256];

		void add(int hash, long id) {
			if (size == ids.length) {
				hashes = Arrays.copyOf(hashes, size * 2);
				ids = Arrays.copyOf(ids, size * 2);
			}
			// the place in the list of identifiers goes along when hashes are sorted
			hashes[size] = (long) hash << Integer.SIZE | size;
			ids[size++] = id;
			sorted = false;
		}

		void collect(int hash, Set<ObjectId> found) {
			if (!sorted) {
				Arrays.sort(hashes, 0, size);
				sorted = true;
			}
			int at = Arrays.binarySearch(hashes, 0, size, (long) hash << Integer.SIZE);
			for (at = at < 0 ? -at - 1 : at; at < size && (int) (hashes[at] >> Integer.SIZE) == hash; at++) {
				found.add(new ObjectId(ids[(int) hashes[at]]));
			}
		}
	}

	private StoredKeys() {
	}

	/**
	 * Reads the codes and keys of all objects of a query.
	 *
	 * @param code the feature with the code, or null
	 * @param keys the key columns
	 * @return empty where a key has many values or is not stored, and where there are too many objects
	 */
	static Optional<StoredKeys> read(Workspace workspace, Query query, EStructuralFeature code, List<EStructuralFeature> keys) {
		boolean plain = Stream.concat(Stream.ofNullable(code), keys.stream())
				.allMatch(each -> !each.isMany() && new FeatureTraits(each).stored() && each.getEContainingClass().isSuperTypeOf(query.type()));
		long count = plain ? workspace.count(query) : MOST + 1;
		if (count > MOST) {
			return Optional.empty();
		}
		StoredKeys stored = new StoredKeys();
		List<EStructuralFeature> features = Stream.concat(Stream.ofNullable(code), keys.stream()).toList();
		if (count > 0 && !features.isEmpty()) {
			Selection selection = Selection.of(query, features.stream().map(FeaturePath::of).toArray(FeaturePath[]::new));
			List<Row> page = workspace.rows(selection.page(0, PAGE));
			while (!page.isEmpty()) {
				page.forEach(row -> stored.add(row, code != null));
				page = page.size() < PAGE ? List.of() : workspace.rows(selection.after(page.getLast().position(), PAGE));
			}
		}
		return Optional.of(stored);
	}

	private void add(Row row, boolean coded) {
		List<Object> values = row.values();
		if (coded && Matching.plain(values.getFirst()) != null) {
			byCode.add(Matching.plain(values.getFirst()).hashCode(), row.id().value());
		}
		List<Object> key = new ArrayList<>();
		values.subList(coded ? 1 : 0, values.size()).forEach(each -> key.add(Matching.plain(each)));
		byKey.add(hash(key), row.id().value());
	}

	private static int hash(Collection<?> key) {
		return Objects.hash(key.toArray());
	}

	/**
	 * The objects that may be meant by rows.
	 *
	 * @param codes those of the rows
	 * @param keys for each row the values of its key columns, objects by their identifiers
	 */
	Set<ObjectId> candidates(Collection<?> codes, Collection<? extends List<?>> keys) {
		Set<ObjectId> found = new HashSet<>();
		codes.forEach(each -> byCode.collect(Matching.plain(each).hashCode(), found));
		keys.forEach(each -> byKey.collect(hash(each), found));
		return found;
	}
}
