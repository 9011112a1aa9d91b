/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The lists of words, those of the product and those that modules add. */
package org.jiedui.evidence.internal.words;
