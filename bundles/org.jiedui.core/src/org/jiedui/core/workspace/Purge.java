/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.history.Commit;

/**
 * What went when the data of a module were deleted.
 *
 * @param backup the copy of the books that was made before; empty where the database is one that has its own tools for that
 * @param objects how many objects of each class, in the order of the model; classes without objects are left out
 * @param changed the objects that stay and that referred to one that went
 * @param commits what the history tells of it, one for each part that was touched
 */
public record Purge(Optional<Path> backup, Map<EClass, Long> objects, List<ObjectId> changed, List<Commit> commits) {

	public Purge {
		objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
		changed = List.copyOf(changed);
		commits = List.copyOf(commits);
	}
}
