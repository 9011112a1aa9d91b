/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a module implements to add forms of files, words and rules. */
package org.jiedui.evidence.spi;
