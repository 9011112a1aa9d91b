/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Looks whether the tables of the books agree with each other. */
package org.jiedui.store.internal.verify;
