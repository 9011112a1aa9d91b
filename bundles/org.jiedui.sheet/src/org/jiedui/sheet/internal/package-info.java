/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What all directions have in common: texts in the language of a file. */
package org.jiedui.sheet.internal;
