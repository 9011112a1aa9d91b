/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Texts that claim figures: where they come from, how they read once repaired, and where each character of the reading lies in the original. */
package org.jiedui.evidence.source;
