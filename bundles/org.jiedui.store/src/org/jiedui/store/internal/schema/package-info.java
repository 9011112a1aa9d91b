/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Which class lies in which table, and how tables come to be when a model is first seen or has grown. */
package org.jiedui.store.internal.schema;
