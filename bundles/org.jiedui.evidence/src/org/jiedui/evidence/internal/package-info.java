/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the parts of the engine share. */
package org.jiedui.evidence.internal;
