/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Looks at modules before they are installed: whether they fit, are whole, and get on with those that are there. */
package org.jiedui.modules.internal.check;
