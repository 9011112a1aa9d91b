/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How modules are found in profiles and repositories of p2. */
package org.jiedui.modules.internal;
