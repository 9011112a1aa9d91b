/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reports of programmes: what templates say, filled from the books and written as documents. */
package org.jiedui.report;
