/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What stands in the cells of offices as values of the model. */
package org.jiedui.sheet.internal.conversion;
