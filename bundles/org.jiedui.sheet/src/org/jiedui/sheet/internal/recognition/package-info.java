/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a table is: where its heading stands, of which class its rows are, and what its columns become. */
package org.jiedui.sheet.internal.recognition;
