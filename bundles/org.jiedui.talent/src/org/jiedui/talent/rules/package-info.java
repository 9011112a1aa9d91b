/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The rules of talent exchange: one class per rule. */
package org.jiedui.talent.rules;
