/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Quick fixes for the rules of the core, each a class of its own. */
package org.jiedui.core.internal.remedies;
