/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.nio.file.Path;
import java.util.Optional;

import org.jiedui.core.history.Commit;

/**
 * What is still there of books whose file lost its end.
 *
 * @param isWhole whether the file lost nothing after all, and is left in its place
 * @param last the newest commit that is there, without its changes; empty where there is none
 * @param kept where the file lies as it was before; empty where it was left in its place
 */
public record Repair(boolean isWhole, Optional<Commit> last, Optional<Path> kept) {
}
