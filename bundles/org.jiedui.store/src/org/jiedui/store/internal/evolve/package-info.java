/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Stored books follow models that were changed in another way than by additions. */
package org.jiedui.store.internal.evolve;
