/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is repaired before a text is read. No repair loses where a character stands in the original. */
package org.jiedui.evidence.internal.repair;
