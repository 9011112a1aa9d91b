/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The end of the data of modules that are not installed. */
package org.jiedui.store.internal.purge;
