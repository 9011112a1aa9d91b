/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The books of an office: opening them, working on them in sessions, asking them, and being told when they change. */
package org.jiedui.core.workspace;
