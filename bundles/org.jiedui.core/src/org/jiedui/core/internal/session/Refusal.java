/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import org.jiedui.core.history.Obstacle.Reason;

/**
 * Why the rules of the books forbid an edit.
 *
 * @param reason of what kind the rule is
 * @param sentence why and what can be done, in the user's language
 */
public record Refusal(Reason reason, String sentence) {
}
