/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The sample programmes that come with the product. */
package org.jiedui.samples;
