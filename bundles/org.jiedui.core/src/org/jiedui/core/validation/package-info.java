/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Checking the books: one class per rule, findings for people. */
package org.jiedui.core.validation;
