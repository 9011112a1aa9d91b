/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The administrative divisions of China, from province to village, as parties of the register. */
package org.jiedui.divisions;
