/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What does not fit among the figures that texts claim. Findings suggest; nothing is ever changed by them. */
package org.jiedui.evidence.reconcile;
