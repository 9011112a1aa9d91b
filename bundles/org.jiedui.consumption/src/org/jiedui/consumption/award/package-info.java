/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Awards that follow from sales and the rules for them. */
package org.jiedui.consumption.award;
