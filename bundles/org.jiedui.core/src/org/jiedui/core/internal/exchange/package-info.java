/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Sentences about files. */
package org.jiedui.core.internal.exchange;
