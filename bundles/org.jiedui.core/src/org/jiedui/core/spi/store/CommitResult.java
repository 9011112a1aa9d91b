/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.List;
import java.util.Map;

import org.jiedui.core.history.Commit;
import org.jiedui.core.workspace.ObjectId;

/**
 * What a save did.
 *
 * @param commits one for each part that was touched, without changes
 * @param versions the new version of each object that was added or changed
 */
public record CommitResult(List<Commit> commits, Map<ObjectId, Integer> versions) {
}
