/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What those who share the books have set for themselves. */
package org.jiedui.store.internal.settings;
