/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.internal.conversion.KnownNames;

/**
 * What all rows of one import have in common.
 *
 * @param workspace the books
 * @param recognition what the table is
 * @param kinds the classes that rows can be of
 * @param destination in whose books new rows come
 * @param names objects of the books by name
 * @param format shows values to the user
 * @param seen for what tells a row from others the number of the row
 * @param keys reads what objects the rows may mean
 */
record IntakeContext(Workspace workspace, Recognition recognition, List<EClass> kinds, Destination destination, KnownNames names,
		ValueFormat format, Map<Object, Integer> seen, Supplier<Optional<StoredKeys>> keys) {

	/** Fewer rows are asked for one by one: the books may be large. */
	private static final int MANY = 1_000;

	/** @param rows about how many rows there are */
	IntakeContext(Workspace workspace, Recognition recognition, List<EClass> kinds, Destination destination, KnownNames names, ValueFormat format,
			int rows) {
		this(workspace, recognition, kinds, destination, names, format, new HashMap<>(), once(() -> rows < MANY ? Optional.empty()
				: StoredKeys.read(workspace, destination.reach(Query.of(recognition.type())), Matching.code(recognition), recognition.keys())));
	}

	/** What tells which objects the rows may mean; empty where the database is to be asked for each. Waits for the database the first time. */
	Optional<StoredKeys> storedKeys() {
		return keys.get();
	}

	private static Supplier<Optional<StoredKeys>> once(Supplier<Optional<StoredKeys>> source) {
		return new Supplier<>() {
			private Optional<StoredKeys> read;

			@Override
			public Optional<StoredKeys> get() {
				if (read == null) {
					read = source.get();
				}
				return read;
			}
		};
	}
}
