/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keeps mappings under names. Not for the UI thread. */
public interface MappingStore {

	/** The names, sorted. */
	List<String> names() throws IOException;

	/**
	 * The mapping of a name; empty where there is none.
	 *
	 * @throws SheetRefusedException when it is kept, but cannot be understood
	 */
	Optional<ColumnMapping> load(String name) throws IOException, SheetRefusedException;

	/** Keeps a mapping under its name, in place of the one of that name. */
	void save(ColumnMapping mapping) throws IOException;

	/** Forgets a mapping; does nothing where there is none. */
	void remove(String name) throws IOException;
}
