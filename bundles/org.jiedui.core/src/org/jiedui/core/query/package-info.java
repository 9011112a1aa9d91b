/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Questions to the books in terms of the model; the store answers them in its own language. */
package org.jiedui.core.query;
