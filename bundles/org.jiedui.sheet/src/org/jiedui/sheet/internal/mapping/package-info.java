/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Mappings of columns as JSON files. */
package org.jiedui.sheet.internal.mapping;
