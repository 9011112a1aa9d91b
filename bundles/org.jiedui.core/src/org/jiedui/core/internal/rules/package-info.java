/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The rules of the core: one class per rule, packages by what the rules are about. */
package org.jiedui.core.internal.rules;
